#!/usr/bin/env bash
# Runs every test of the package and installs what the tests need, or says what to install.
#
#   Tests/run-all.sh            everything
#   Tests/run-all.sh --quick    formatting, build and tests; without sanitizers
set -euo pipefail
cd "$(dirname "$0")/.."
export SWIFT_BACKTRACE=enable=no

step() { printf '\n== %s\n' "$1"; }

# Debian packages for the tests that compile LaTeX and read plain output with SymPy.
need() { # program, packages ..
  command -v "$1" >/dev/null 2>&1 && return 0
  local program=$1
  shift
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    step "installing $* for $program"
    apt-get update -q >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >/dev/null
  else
    echo "The tests need $program: install the packages $* and run this script again." >&2
    exit 1
  fi
}

command -v swift >/dev/null 2>&1 || { echo "Swift 6.3 or later is needed: see https://www.swift.org/install" >&2; exit 1; }
need pdflatex texlive-latex-base texlive-latex-recommended texlive-fonts-recommended lmodern
need python3 python3
python3 -c 'import sympy' 2>/dev/null || need isympy python3-sympy
need coqc coq
need make make

step "formatting"
swift format lint --strict -r Package.swift Sources Tests

step "release build, warnings are errors"
swift build -c release

step "the exported proofs are those in proofs/generated, and Rocq accepts them"
make -C proofs check

step "tests"
swift test -c release -Xswiftc -enable-testing --scratch-path .build-tests

if [ "${1:-}" != --quick ]; then
  step "address sanitizer: the modules that touch memory by hand, and the readers of files"
  ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-address \
    --filter 'AdamOptimizerTests|ExactArithmeticTests|OptimizerTracesTests'

  step "libFuzzer with the address sanitizer: some seconds for each reader of files"
  for mode in arrays saved-runs gradients traces; do Tests/fuzz.sh "$mode" 3 -Onone; done

  step "thread sanitizer: proofs and checks in parallel, and steps on several threads"
  swift test --sanitize=thread --scratch-path .build-thread --filter 'ConcurrencyTests|AdamOptimizerTests'
fi

step "all passed"
