#!/bin/sh
# Refuses unproved statements in the sources and assumptions beyond the standard reals' own axioms.
set -eu
if grep -nwE 'Admitted|admit|Axioms?|Parameters?|Conjectures?|Abort|Hypothes[ie]s|Variables?|Context|Unset|bypass_check|Guarded' \
  theories/*.v generated/*.v audit/*.v; then
  echo "audit: a source leaves something unproved" >&2
  exit 1
fi
listed=$(timeout 300 coqc -q -R theories AdamDerive -R generated AdamDerive.Generated audit/Assumptions.v)
found=$(echo "$listed" | grep -oE '^[A-Za-z_][A-Za-z_.0-9]*' | grep -v '^Axioms$' | sort -u)
[ -n "$found" ] || { echo "audit: the assumptions could not be listed" >&2; exit 1; }
unknown=$(echo "$found" | grep -vxFf audit/allowed-axioms.txt || true)
if [ -n "$unknown" ]; then
  echo "audit: assumptions that are not allowed:" >&2
  echo "$unknown" >&2
  exit 1
fi
echo "audit: every theorem rests on $(echo "$found" | tr '\n' ' ')and nothing else"
# Every exported theorem is compared with a statement written by hand.
missing=$(sed -n '/^Definition theorems/,$p' generated/Theorems.v | tr ',()' '\n' \
  | sed -n "s/^ *\(Thm_[A-Za-z0-9_.']*[A-Za-z0-9_']\)\.*$/\1/p" | while read -r name; do
    grep -qE "$name( |\.)" audit/Conformance.v || echo "$name"
  done)
if [ -n "$missing" ]; then
  echo "audit: no statement is compared with:" >&2
  echo "$missing" >&2
  exit 1
fi
echo "audit: every theorem proves its statement in theories/Statements.v"
