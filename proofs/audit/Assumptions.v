(** Prints what all exported theorems together assume. *)
From AdamDerive.Generated Require Theorems.
Print Assumptions Theorems.theorems.
