#!/bin/sh
# Each file in rejected/ states something false or tampers with an exported proof; Rocq must refuse it. Each comes with
# a control, the same text with the one change undone, which Rocq must accept.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
compile() { timeout 60 coqc -q -R theories AdamDerive -R generated AdamDerive.Generated "$1" > "$work/output" 2>&1; }
count=0
for file in rejected/*.v; do
  name=$(basename "$file" .v)
  # A line `(* control: TEXT *)` says what the line after it reads in the control.
  awk '/^\(\* control: /{line=$0; sub(/^\(\* control: /,"",line); sub(/ \*\)$/,"",line); getline; print line; next} {print}' \
    "$file" > "$work/${name}_control.v"
  cp "$file" "$work/${name}_changed.v"
  if ! compile "$work/${name}_control.v"; then
    echo "rejected: the control of $file is refused:" >&2; cat "$work/output" >&2; exit 1
  fi
  if compile "$work/${name}_changed.v"; then
    echo "rejected: Rocq accepts $file" >&2; exit 1
  fi
  count=$((count + 1))
done
echo "rejected: $count false or tampered files refused, their controls accepted"
