#!/usr/bin/env bash
# Fuzzes a reader with libFuzzer, the address sanitizer on.
#
#   Tests/fuzz.sh MODE [SECONDS] [OPTION ..]    for example: Tests/fuzz.sh descriptions 60
#
# Options are for the Swift compiler: with -Onone it builds in a quarter of the time and tries a quarter of the inputs.
# What it finds is left in .build-fuzz/findings; `swift run adam-derive-fuzz MODE FILE` runs one input again.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=${1:?which reader? for example descriptions}
seconds=${2:-60}
options=()
for option in "${@:3}"; do options+=(-Xswiftc "$option"); done
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
mkdir -p ".build-fuzz/corpus/$mode" .build-fuzz/findings
swift build -c release --product adam-derive-fuzz --scratch-path .build-fuzz \
  -Xswiftc -DFUZZING -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld "${options[@]}"
.build-fuzz/release/adam-derive-fuzz "$mode" ".build-fuzz/corpus/$mode" \
  -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -artifact_prefix=.build-fuzz/findings/ \
  -print_final_stats=1
