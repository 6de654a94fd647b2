#!/bin/sh
# Exports the library anew, with the program that is given, and refuses any difference from generated/.
set -eu
exported=$(mktemp -d)
trap 'rm -rf "$exported"' EXIT
"$1" export --format rocq --output "$exported"
for file in generated/*.v; do
  [ -e "$exported/$(basename "$file")" ] || { echo "regenerate: $file is no longer exported" >&2; exit 1; }
done
for file in "$exported"/*.v; do
  diff "generated/$(basename "$file")" "$file" > "$exported/difference" || {
    echo "regenerate: the export differs from generated/$(basename "$file"); if the proof was meant to change," >&2
    echo "replace the folder's files by: adam-derive export --format rocq --output proofs/generated" >&2
    head -n 20 "$exported/difference" >&2
    exit 1
  }
done
echo "regenerate: the export is what generated/ holds"
