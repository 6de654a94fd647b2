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
