(** Prints what all exported theorems together assume, and what the normal form behind [ema_identity] assumes. *)
From AdamDerive Require MomentSums.
From AdamDerive.Generated Require Theorems.
Print Assumptions Theorems.theorems.
Print Assumptions MomentSums.sum_normalized.
