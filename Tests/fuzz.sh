#!/usr/bin/env bash
# Fuzzes a reader with libFuzzer, the address sanitizer on.
#
#   Tests/fuzz.sh MODE [SECONDS]    for example: Tests/fuzz.sh descriptions 60
#
# What it finds is left in .build-fuzz/findings; `swift run adam-derive-fuzz MODE FILE` runs one input again.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=${1:?which reader? for example descriptions}
seconds=${2:-60}
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
mkdir -p ".build-fuzz/corpus/$mode" .build-fuzz/findings
swift build -c release --product adam-derive-fuzz --scratch-path .build-fuzz \
  -Xswiftc -DFUZZING -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
.build-fuzz/release/adam-derive-fuzz "$mode" ".build-fuzz/corpus/$mode" \
  -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -artifact_prefix=.build-fuzz/findings/ \
  -print_final_stats=1
