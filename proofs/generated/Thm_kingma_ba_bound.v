(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_update_bound.
Local Open Scope R_scope.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'4_arithmetic :
  (0 < (1 - (999 / 1000))).
Proof.
  apply (conclude_less 0 (1 - (999 / 1000)) 0 (1 / 1000) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'4 :
  (0 < (1 - (999 / 1000))).
Proof.
  exact t_kingma_ba_bound''first'_case'2c''_counterexample'4_arithmetic.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'7_arithmetic :
  (0 < (1 - (9 / 10))).
Proof.
  apply (conclude_less 0 (1 - (9 / 10)) 0 (1 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'7 :
  (0 < (1 - (9 / 10))).
Proof.
  exact t_kingma_ba_bound''first'_case'2c''_counterexample'7_arithmetic.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'17_arithmetic :
  (0 <= (9 / 10)).
Proof.
  apply (conclude_at_most 0 (9 / 10) 0 (9 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'17 :
  (0 <= (9 / 10)).
Proof.
  exact t_kingma_ba_bound''first'_case'2c''_counterexample'17_arithmetic.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'21_arithmetic :
  (0 < (999 / 1000)).
Proof.
  apply (conclude_less 0 (999 / 1000) 0 (999 / 1000) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'21 :
  (0 < (999 / 1000)).
Proof.
  exact t_kingma_ba_bound''first'_case'2c''_counterexample'21_arithmetic.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'16_universalElimination
    (p1 : (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= (9 / 10)) -> (((9 / 10) < 1) -> ((0 < (999 / 1000)) -> (((999 / 1000) < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (b_t - b_k)%Z)) b_t)) /\ ((Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (b_t - b_k)%Z)) b_t)) = (sqrt (d_S (9 / 10) (999 / 1000) b_t))))))))))) :
  ((0 <= (9 / 10)) -> (((9 / 10) < 1) -> ((0 < (999 / 1000)) -> (((999 / 1000) < 1) -> ((1%Z <= 210%Z)%Z -> ((0 < (d_vhat (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) /\ ((Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) = (sqrt (d_S (9 / 10) (999 / 1000) 210%Z))))))))).
Proof.
  reindex (p1 210%Z (literal_natural 210 eq_refl)).
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'19_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'23_arithmetic
    (p1 : (0 < (1 - (999 / 1000)))) :
  ((999 / 1000) < 1).
Proof.
  apply (conclude_less_strictly (999 / 1000) 1 (0 + 1 * ((1 - (999 / 1000)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (999 / 1000)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'25_indexArithmetic :
  (1%Z <= 210%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'26 :
  ((0 < (d_vhat (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) /\ ((Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) = (sqrt (d_S (9 / 10) (999 / 1000) 210%Z)))).
Proof.
  exact ((((((t_kingma_ba_bound''first'_case'2c''_counterexample'16_universalElimination ((t_update_bound''extremal'_gradients (9 / 10)) (999 / 1000))) t_kingma_ba_bound''first'_case'2c''_counterexample'17) (t_kingma_ba_bound''first'_case'2c''_counterexample'19_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'7)) t_kingma_ba_bound''first'_case'2c''_counterexample'21) (t_kingma_ba_bound''first'_case'2c''_counterexample'23_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'4)) t_kingma_ba_bound''first'_case'2c''_counterexample'25_indexArithmetic).
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'36_arithmetic
    (p1 : (0 < (1 - (999 / 1000))))
    (p2 : ((1 - (999 / 1000)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (999 / 1000)) - 0)) + 1 * (0 - (1 - (999 / 1000)))) 0 (add_equation_to_less (0 + 1 * ((1 - (999 / 1000)) - 0)) 1 (1 - (999 / 1000)) 0 (add_less_to_at_most 0 1 0 (1 - (999 / 1000)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'37 :
  (~ ((1 - (999 / 1000)) = 0)).
Proof.
  exact (fun h1 : ((1 - (999 / 1000)) = 0) => (t_kingma_ba_bound''first'_case'2c''_counterexample'36_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'4 h1)).
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'5_arithmetic
    (p1 : (0 < (1 - (999 / 1000)))) :
  (0 <= (1 - (999 / 1000))).
Proof.
  apply (conclude_at_most_strictly 0 (1 - (999 / 1000)) (0 + 1 * ((1 - (999 / 1000)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (999 / 1000)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'8_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  (0 <= (1 - (9 / 10))).
Proof.
  apply (conclude_at_most_strictly 0 (1 - (9 / 10)) (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'10_arithmetic :
  (0 < (((1 - (9 / 10)) ^^ 2%Z) - (1 - (999 / 1000)))).
Proof.
  apply (conclude_less 0 (((1 - (9 / 10)) ^^ 2%Z) - (1 - (999 / 1000))) 0 (9 / 1000) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'11_arithmetic
    (p1 : (0 < (((1 - (9 / 10)) ^^ 2%Z) - (1 - (999 / 1000))))) :
  ((1 - (999 / 1000)) < ((1 - (9 / 10)) ^^ 2%Z)).
Proof.
  apply (conclude_less_strictly (1 - (999 / 1000)) ((1 - (9 / 10)) ^^ 2%Z) (0 + 1 * ((((1 - (9 / 10)) ^^ 2%Z) - (1 - (999 / 1000))) - 0)) 0 (add_less_to_at_most 0 1 0 (((1 - (9 / 10)) ^^ 2%Z) - (1 - (999 / 1000))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'38_arithmetic
    (p1 : (~ ((1 - (999 / 1000)) = 0))) :
  ((((1 - (9 / 10)) ^^ 2%Z) / (1 - (999 / 1000))) = 10).
Proof.
  apply (conclude_equation (((1 - (9 / 10)) ^^ 2%Z) / (1 - (999 / 1000))) 10 0 empty_combination).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'42_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'45_indexArithmetic :
  (1%Z <= 210%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'47_arithmetic
    (p1 : (((9 / 10) ^^ 210%Z) < 1)) :
  (0 < (1 - ((9 / 10) ^^ 210%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - ((9 / 10) ^^ 210%Z)) (0 + 1 * (1 - ((9 / 10) ^^ 210%Z))) 0 (add_less_to_at_most 0 1 ((9 / 10) ^^ 210%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'49_arithmetic
    (p1 : (0 < (1 - ((9 / 10) ^^ 210%Z))))
    (p2 : ((1 - ((9 / 10) ^^ 210%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - ((9 / 10) ^^ 210%Z)) - 0)) + 1 * (0 - (1 - ((9 / 10) ^^ 210%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - ((9 / 10) ^^ 210%Z)) - 0)) 1 (1 - ((9 / 10) ^^ 210%Z)) 0 (add_less_to_at_most 0 1 0 (1 - ((9 / 10) ^^ 210%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'51_arithmetic :
  (0 < (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000)))).
Proof.
  apply (conclude_less 0 (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) 0 (7 / 37) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'53_arithmetic
    (p1 : (0 < (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000)))))
    (p2 : ((1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) - 0)) + 1 * (0 - (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))))) 0 (add_equation_to_less (0 + 1 * ((1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) - 0)) 1 (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) 0 (add_less_to_at_most 0 1 0 (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'55_arithmetic
    (p1 : (~ ((1 - ((9 / 10) ^^ 210%Z)) = 0)))
    (p2 : (~ ((1 - (999 / 1000)) = 0)))
    (p3 : (~ ((1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) = 0))) :
  (10 < (((((1 - (9 / 10)) ^^ 2%Z) * (1 - ((999 / 1000) ^^ 210%Z))) * (1 - ((((9 / 10) ^^ 2%Z) / (999 / 1000)) ^^ 210%Z))) / ((((1 - ((9 / 10) ^^ 210%Z)) ^^ 2%Z) * (1 - (999 / 1000))) * (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000)))))).
Proof.
  apply (conclude_less 10 (((((1 - (9 / 10)) ^^ 2%Z) * (1 - ((999 / 1000) ^^ 210%Z))) * (1 - ((((9 / 10) ^^ 2%Z) / (999 / 1000)) ^^ 210%Z))) / ((((1 - ((9 / 10) ^^ 210%Z)) ^^ 2%Z) * (1 - (999 / 1000))) * (1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))))) 0 (19828935892872083616902463326967313160460244655299331568845359548055168703285028220403840314343452704995428353551653507224528409101489150068287207705309859458285684318303282181103235401576557575392967875240162929055991978442937301529596541400624654544233645456078214923802734224697084306879381900058133338662969870606884486192986364057454295702197747583702336091038197104776752965291374071661813109795651322766150018375222411542530229366158022476904288201376651535709586810515267990118715304261103727316930090010196214855670594990123200434419790741220144210619541168373153077901552591365093023410512954082980410805437950325529317895498068401612778907695604454633120165138864010339623682606183379111130138377958917985013154766173688913602458621527530914623957250562996907847256316035130744797392818439541979096592131126450057922121589952821383135941012646674466229981577921663132634590551276940695920564934879649356977993307963959 / 1203425170558159443702302857605816210924495126480821035031389039960906930242487710549925976396253105605046175525977009916227784221483459440982477746669733056216584325394140510111612330391586645636898773790423655428756051759522622937827128570131404276529149319341776793169539379957097568164250594836289502896303174772914137381270105992341757892392580062260507251473954397925596922583424324147315735141019879238570053495360154517031965177701519452046230572412670735257936867417190698047026098625640844151349763141460627988087505382210744187892316205333047284508897837218082494209274764983455815230925981447145188891508518161457446484807124179968776621839751493553770241946309654570435490753433599411155856252146882422145405100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'61_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'64_arithmetic
    (p1 : (0 < (1 - (999 / 1000)))) :
  ((999 / 1000) < 1).
Proof.
  apply (conclude_less_strictly (999 / 1000) 1 (0 + 1 * ((1 - (999 / 1000)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (999 / 1000)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'66_indexArithmetic :
  (1%Z <= 210%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_counterexample'69_arithmetic
    (p1 : (((9 / 10) ^^ 2%Z) = (999 / 1000))) :
  False.
Proof.
  apply (conclude_falsity (0 + (-1) * ((999 / 1000) - ((9 / 10) ^^ 2%Z))) (189 / 1000) (at_most_of_equation (0 + (-1) * ((999 / 1000) - ((9 / 10) ^^ 2%Z))) (add_equation 0 (-1) ((9 / 10) ^^ 2%Z) (999 / 1000) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_kingma_ba_bound''first'_case'2c''_counterexample :
  (((sqrt (1 - (999 / 1000))) < (1 - (9 / 10))) /\ ((0 < (d_vhat (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) /\ (((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))) < (Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z))))).
Proof.
  exact (conj (((((t_square_root_below (1 - (999 / 1000))) (1 - (9 / 10))) (t_kingma_ba_bound''first'_case'2c''_counterexample'5_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'4)) (t_kingma_ba_bound''first'_case'2c''_counterexample'8_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'7)) (t_kingma_ba_bound''first'_case'2c''_counterexample'11_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'10_arithmetic)) (conj (proj1 t_kingma_ba_bound''first'_case'2c''_counterexample'26) (chain_less_equal _ _ _ (((t_below_square_root (d_S (9 / 10) (999 / 1000) 210%Z)) ((1 - (9 / 10)) / (sqrt (1 - (999 / 1000))))) (chain_less_equal _ _ _ (chain_equal_less _ _ _ (eq_trans (((t_squared_ratio (1 - (9 / 10))) (1 - (999 / 1000))) t_kingma_ba_bound''first'_case'2c''_counterexample'4) (t_kingma_ba_bound''first'_case'2c''_counterexample'38_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'37)) (t_kingma_ba_bound''first'_case'2c''_counterexample'55_arithmetic (fun h1 : ((1 - ((9 / 10) ^^ 210%Z)) = 0) => (t_kingma_ba_bound''first'_case'2c''_counterexample'49_arithmetic (t_kingma_ba_bound''first'_case'2c''_counterexample'47_arithmetic (((((t_power_below_one (9 / 10)) t_kingma_ba_bound''first'_case'2c''_counterexample'17) (t_kingma_ba_bound''first'_case'2c''_counterexample'42_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'7)) 210%Z (literal_natural 210 eq_refl)) t_kingma_ba_bound''first'_case'2c''_counterexample'45_indexArithmetic)) h1)) t_kingma_ba_bound''first'_case'2c''_counterexample'37 (fun h1 : ((1 - (((9 / 10) ^^ 2%Z) / (999 / 1000))) = 0) => (t_kingma_ba_bound''first'_case'2c''_counterexample'53_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'51_arithmetic h1)))) (eq_sym (((((((((t_update_bound''closed'_form (9 / 10)) (999 / 1000)) 210%Z (literal_natural 210 eq_refl)) t_kingma_ba_bound''first'_case'2c''_counterexample'17) (t_kingma_ba_bound''first'_case'2c''_counterexample'61_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'7)) t_kingma_ba_bound''first'_case'2c''_counterexample'21) (t_kingma_ba_bound''first'_case'2c''_counterexample'64_arithmetic t_kingma_ba_bound''first'_case'2c''_counterexample'4)) t_kingma_ba_bound''first'_case'2c''_counterexample'66_indexArithmetic) (fun h1 : (((9 / 10) ^^ 2%Z) = (999 / 1000)) => (t_kingma_ba_bound''first'_case'2c''_counterexample'69_arithmetic h1)))))) (eq_sym (proj2 t_kingma_ba_bound''first'_case'2c''_counterexample'26))))).
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'2 :
  ((0 < (d_vhat (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) /\ (((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))) < (Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)))).
Proof.
  exact (proj2 t_kingma_ba_bound''first'_case'2c''_counterexample).
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'16_arithmetic :
  (0 < (1 - (999 / 1000))).
Proof.
  apply (conclude_less 0 (1 - (999 / 1000)) 0 (1 / 1000) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'16 :
  (0 < (1 - (999 / 1000))).
Proof.
  exact t_kingma_ba_bound''first'_case'2c''_refuted'16_arithmetic.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'9_arithmetic :
  (0 <= (9 / 10)).
Proof.
  apply (conclude_at_most 0 (9 / 10) 0 (9 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'11_arithmetic :
  (0 < (1 - (9 / 10))).
Proof.
  apply (conclude_less 0 (1 - (9 / 10)) 0 (1 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'12_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'14_arithmetic :
  (0 <= (999 / 1000)).
Proof.
  apply (conclude_at_most 0 (999 / 1000) 0 (999 / 1000) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'17_arithmetic
    (p1 : (0 < (1 - (999 / 1000)))) :
  ((999 / 1000) < 1).
Proof.
  apply (conclude_less_strictly (999 / 1000) 1 (0 + 1 * ((1 - (999 / 1000)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (999 / 1000)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'19_indexArithmetic :
  (1%Z <= 210%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'29_arithmetic
    (p1 : (0 < (sqrt (1 - (999 / 1000)))))
    (p2 : ((sqrt (1 - (999 / 1000))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 - (999 / 1000))) - 0)) + 1 * (0 - (sqrt (1 - (999 / 1000))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (1 - (999 / 1000))) - 0)) 1 (sqrt (1 - (999 / 1000))) 0 (add_less_to_at_most 0 1 0 (sqrt (1 - (999 / 1000))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''first'_case'2c''_refuted'31_arithmetic
    (p1 : (((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))) < (Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z))))
    (p2 : ((Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) <= ((1 - (9 / 10)) / (sqrt (1 - (999 / 1000))))))
    (p3 : (~ ((sqrt (1 - (999 / 1000))) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) - ((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))))) + 1 * (((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))) - (Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)))) 0 (add_at_most_to_less (0 + 1 * ((Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) - ((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))))) 1 (Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) ((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))) ltac:(lra) (add_less_to_at_most 0 1 ((1 - (9 / 10)) / (sqrt (1 - (999 / 1000)))) (Rabs (d_u (9 / 10) (999 / 1000) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z)) 210%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_kingma_ba_bound''first'_case'2c''_refuted :
  (~ (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (((sqrt (1 - b_beta2)) < (1 - b_beta1)) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= ((1 - b_beta1) / (sqrt (1 - b_beta2)))))))))))))))).
Proof.
  exact (fun h1 : (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (((sqrt (1 - b_beta2)) < (1 - b_beta1)) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= ((1 - b_beta1) / (sqrt (1 - b_beta2))))))))))))))) => (t_kingma_ba_bound''first'_case'2c''_refuted'31_arithmetic (proj2 t_kingma_ba_bound''first'_case'2c''_refuted'2) (((((((((((h1 (9 / 10)) (999 / 1000)) (fun b_k : Z => (((9 / 10) / (999 / 1000)) ^^ (210 - b_k)%Z))) 210%Z (literal_natural 210 eq_refl)) t_kingma_ba_bound''first'_case'2c''_refuted'9_arithmetic) (t_kingma_ba_bound''first'_case'2c''_refuted'12_arithmetic t_kingma_ba_bound''first'_case'2c''_refuted'11_arithmetic)) t_kingma_ba_bound''first'_case'2c''_refuted'14_arithmetic) (t_kingma_ba_bound''first'_case'2c''_refuted'17_arithmetic t_kingma_ba_bound''first'_case'2c''_refuted'16)) t_kingma_ba_bound''first'_case'2c''_refuted'19_indexArithmetic) (proj1 t_kingma_ba_bound''first'_case'2c''_refuted'2)) (proj1 t_kingma_ba_bound''first'_case'2c''_counterexample)) (fun h2 : ((sqrt (1 - (999 / 1000))) = 0) => (t_kingma_ba_bound''first'_case'2c''_refuted'29_arithmetic ((t_square_root_positive (1 - (999 / 1000))) t_kingma_ba_bound''first'_case'2c''_refuted'16) h2)))).
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'19_arithmetic :
  (0 < (19 / 20)).
Proof.
  apply (conclude_less 0 (19 / 20) 0 (19 / 20) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'19 :
  (0 < (19 / 20)).
Proof.
  exact t_kingma_ba_bound''second'_case'2c''_counterexample'19_arithmetic.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'21_arithmetic :
  (0 < (1 - (19 / 20))).
Proof.
  apply (conclude_less 0 (1 - (19 / 20)) 0 (1 / 20) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'21 :
  (0 < (1 - (19 / 20))).
Proof.
  exact t_kingma_ba_bound''second'_case'2c''_counterexample'21_arithmetic.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'13_universalElimination
    (p1 : (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= (9 / 10)) -> (((9 / 10) < 1) -> ((0 < (19 / 20)) -> (((19 / 20) < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (b_t - b_k)%Z)) b_t)) /\ ((Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (b_t - b_k)%Z)) b_t)) = (sqrt (d_S (9 / 10) (19 / 20) b_t))))))))))) :
  ((0 <= (9 / 10)) -> (((9 / 10) < 1) -> ((0 < (19 / 20)) -> (((19 / 20) < 1) -> ((1%Z <= 2%Z)%Z -> ((0 < (d_vhat (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) /\ ((Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) = (sqrt (d_S (9 / 10) (19 / 20) 2%Z))))))))).
Proof.
  reindex (p1 2%Z (literal_natural 2 eq_refl)).
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'14_arithmetic :
  (0 <= (9 / 10)).
Proof.
  apply (conclude_at_most 0 (9 / 10) 0 (9 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'16_arithmetic :
  (0 < (1 - (9 / 10))).
Proof.
  apply (conclude_less 0 (1 - (9 / 10)) 0 (1 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'17_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'22_arithmetic
    (p1 : (0 < (1 - (19 / 20)))) :
  ((19 / 20) < 1).
Proof.
  apply (conclude_less_strictly (19 / 20) 1 (0 + 1 * ((1 - (19 / 20)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (19 / 20)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'24_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'25 :
  ((0 < (d_vhat (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) /\ ((Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) = (sqrt (d_S (9 / 10) (19 / 20) 2%Z)))).
Proof.
  exact ((((((t_kingma_ba_bound''second'_case'2c''_counterexample'13_universalElimination ((t_update_bound''extremal'_gradients (9 / 10)) (19 / 20))) t_kingma_ba_bound''second'_case'2c''_counterexample'14_arithmetic) (t_kingma_ba_bound''second'_case'2c''_counterexample'17_arithmetic t_kingma_ba_bound''second'_case'2c''_counterexample'16_arithmetic)) t_kingma_ba_bound''second'_case'2c''_counterexample'19) (t_kingma_ba_bound''second'_case'2c''_counterexample'22_arithmetic t_kingma_ba_bound''second'_case'2c''_counterexample'21)) t_kingma_ba_bound''second'_case'2c''_counterexample'24_indexArithmetic).
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'44_arithmetic :
  (0 <= (19 / 20)).
Proof.
  apply (conclude_at_most 0 (19 / 20) 0 (19 / 20) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'46_arithmetic
    (p1 : (0 < (1 - (19 / 20)))) :
  ((19 / 20) < 1).
Proof.
  apply (conclude_less_strictly (19 / 20) 1 (0 + 1 * ((1 - (19 / 20)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (19 / 20)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'49_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'51_arithmetic
    (p1 : (((19 / 20) ^^ 2%Z) < 1)) :
  (0 < (1 - ((19 / 20) ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - ((19 / 20) ^^ 2%Z)) (0 + 1 * (1 - ((19 / 20) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 ((19 / 20) ^^ 2%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'51 :
  (0 < (1 - ((19 / 20) ^^ 2%Z))).
Proof.
  exact (t_kingma_ba_bound''second'_case'2c''_counterexample'51_arithmetic (((((t_power_below_one (19 / 20)) t_kingma_ba_bound''second'_case'2c''_counterexample'44_arithmetic) (t_kingma_ba_bound''second'_case'2c''_counterexample'46_arithmetic t_kingma_ba_bound''second'_case'2c''_counterexample'21)) 2%Z (literal_natural 2 eq_refl)) t_kingma_ba_bound''second'_case'2c''_counterexample'49_indexArithmetic)).
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'4_arithmetic :
  (0 < ((1 - (19 / 20)) - ((1 - (9 / 10)) ^^ 2%Z))).
Proof.
  apply (conclude_less 0 ((1 - (19 / 20)) - ((1 - (9 / 10)) ^^ 2%Z)) 0 (1 / 25) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'5_arithmetic
    (p1 : (0 < ((1 - (19 / 20)) - ((1 - (9 / 10)) ^^ 2%Z)))) :
  (((1 - (9 / 10)) ^^ 2%Z) < (1 - (19 / 20))).
Proof.
  apply (conclude_less_strictly ((1 - (9 / 10)) ^^ 2%Z) (1 - (19 / 20)) (0 + 1 * (((1 - (19 / 20)) - ((1 - (9 / 10)) ^^ 2%Z)) - 0)) 0 (add_less_to_at_most 0 1 0 ((1 - (19 / 20)) - ((1 - (9 / 10)) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'8_arithmetic
    (p1 : ((1 - (9 / 10)) < (sqrt (1 - (19 / 20)))))
    (p2 : ((sqrt (1 - (19 / 20))) < (1 - (9 / 10)))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 - (19 / 20))) - (1 - (9 / 10)))) + 1 * ((1 - (9 / 10)) - (sqrt (1 - (19 / 20))))) 0 (add_less_to_less (0 + 1 * ((sqrt (1 - (19 / 20))) - (1 - (9 / 10)))) 1 (sqrt (1 - (19 / 20))) (1 - (9 / 10)) ltac:(lra) (add_less_to_at_most 0 1 (1 - (9 / 10)) (sqrt (1 - (19 / 20))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'29_arithmetic :
  ((1 ^^ 2%Z) < (6864 / 6859)).
Proof.
  apply (conclude_less (1 ^^ 2%Z) (6864 / 6859) 0 (5 / 6859) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'30_definition :
  ((d_S (9 / 10) (19 / 20) 2%Z) = (sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k))))).
Proof.
  assert (q := (eq_refl (d_S (9 / 10) (19 / 20) 2%Z))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'31_definition :
  ((d_w (19 / 20) 2%Z 1%Z) = (((1 - (19 / 20)) * ((19 / 20) ^^ 1%Z)) / (1 - ((19 / 20) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_w (19 / 20) 2%Z 1%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'55_arithmetic
    (p1 : (0 < (d_w (19 / 20) 2%Z 1%Z)))
    (p2 : ((d_w (19 / 20) 2%Z 1%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w (19 / 20) 2%Z 1%Z) - 0)) + 1 * (0 - (d_w (19 / 20) 2%Z 1%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w (19 / 20) 2%Z 1%Z) - 0)) 1 (d_w (19 / 20) 2%Z 1%Z) 0 (add_less_to_at_most 0 1 0 (d_w (19 / 20) 2%Z 1%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'61_arithmetic :
  (0 < ((19 / 20) ^^ 0%Z)).
Proof.
  apply (conclude_less 0 ((19 / 20) ^^ 0%Z) 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'57_definition :
  ((d_w (19 / 20) 2%Z 2%Z) = (((1 - (19 / 20)) * ((19 / 20) ^^ 0%Z)) / (1 - ((19 / 20) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_w (19 / 20) 2%Z 2%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'67_arithmetic
    (p1 : (0 < (d_w (19 / 20) 2%Z 2%Z)))
    (p2 : ((d_w (19 / 20) 2%Z 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w (19 / 20) 2%Z 2%Z) - 0)) + 1 * (0 - (d_w (19 / 20) 2%Z 2%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w (19 / 20) 2%Z 2%Z) - 0)) 1 (d_w (19 / 20) 2%Z 2%Z) 0 (add_less_to_at_most 0 1 0 (d_w (19 / 20) 2%Z 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'69_arithmetic
    (p1 : (~ ((d_w (19 / 20) 2%Z 1%Z) = 0)))
    (p2 : (~ ((d_w (19 / 20) 2%Z 2%Z) = 0))) :
  ((sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) = ((((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 1%Z)) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 2%Z)))).
Proof.
  apply (conclude_equation (sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) ((((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 1%Z)) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 2%Z))) 0 empty_combination).
  assert (e1 : (sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) = ((sum 1%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) = ((sum 0%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) + (((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (19 / 20) 2%Z b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'70_arithmetic :
  (((((((1 - (9 / 10)) * ((9 / 10) ^^ 1%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (19 / 20)) * ((19 / 20) ^^ 1%Z)) / (1 - ((19 / 20) ^^ 2%Z)))) + (((((1 - (9 / 10)) * ((9 / 10) ^^ 0%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (19 / 20)) * ((19 / 20) ^^ 0%Z)) / (1 - ((19 / 20) ^^ 2%Z))))) = (6864 / 6859)).
Proof.
  apply (conclude_equation ((((((1 - (9 / 10)) * ((9 / 10) ^^ 1%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (19 / 20)) * ((19 / 20) ^^ 1%Z)) / (1 - ((19 / 20) ^^ 2%Z)))) + (((((1 - (9 / 10)) * ((9 / 10) ^^ 0%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (19 / 20)) * ((19 / 20) ^^ 0%Z)) / (1 - ((19 / 20) ^^ 2%Z))))) (6864 / 6859) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_counterexample'71_folding
    (p1 : (((((((1 - (9 / 10)) * ((9 / 10) ^^ 1%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (19 / 20)) * ((19 / 20) ^^ 1%Z)) / (1 - ((19 / 20) ^^ 2%Z)))) + (((((1 - (9 / 10)) * ((9 / 10) ^^ 0%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (19 / 20)) * ((19 / 20) ^^ 0%Z)) / (1 - ((19 / 20) ^^ 2%Z))))) = (6864 / 6859))) :
  (((((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 1%Z)) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (19 / 20) 2%Z 2%Z))) = (6864 / 6859)).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_kingma_ba_bound''second'_case'2c''_counterexample :
  ((~ ((sqrt (1 - (19 / 20))) < (1 - (9 / 10)))) /\ ((0 < (d_vhat (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) /\ (1 < (Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z))))).
Proof.
  exact (conj (fun h1 : ((sqrt (1 - (19 / 20))) < (1 - (9 / 10))) => (t_kingma_ba_bound''second'_case'2c''_counterexample'8_arithmetic (((t_below_square_root (1 - (19 / 20))) (1 - (9 / 10))) (t_kingma_ba_bound''second'_case'2c''_counterexample'5_arithmetic t_kingma_ba_bound''second'_case'2c''_counterexample'4_arithmetic)) h1)) (conj (proj1 t_kingma_ba_bound''second'_case'2c''_counterexample'25) (chain_less_equal _ _ _ (((t_below_square_root (d_S (9 / 10) (19 / 20) 2%Z)) 1) (chain_less_equal _ _ _ t_kingma_ba_bound''second'_case'2c''_counterexample'29_arithmetic (eq_sym (eq_trans (eq_trans t_kingma_ba_bound''second'_case'2c''_counterexample'30_definition (t_kingma_ba_bound''second'_case'2c''_counterexample'69_arithmetic (fun h1 : ((d_w (19 / 20) 2%Z 1%Z) = 0) => (t_kingma_ba_bound''second'_case'2c''_counterexample'55_arithmetic (eq_ind (((1 - (19 / 20)) * ((19 / 20) ^^ 1%Z)) / (1 - ((19 / 20) ^^ 2%Z))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - (19 / 20)) * ((19 / 20) ^^ 1%Z))) (1 - ((19 / 20) ^^ 2%Z))) (product_positive _ _ t_kingma_ba_bound''second'_case'2c''_counterexample'21 (((t_power_positive (19 / 20)) t_kingma_ba_bound''second'_case'2c''_counterexample'19) 1%Z (literal_natural 1 eq_refl)))) t_kingma_ba_bound''second'_case'2c''_counterexample'51) (d_w (19 / 20) 2%Z 1%Z) (eq_sym t_kingma_ba_bound''second'_case'2c''_counterexample'31_definition)) h1)) (fun h1 : ((d_w (19 / 20) 2%Z 2%Z) = 0) => (t_kingma_ba_bound''second'_case'2c''_counterexample'67_arithmetic (eq_ind (((1 - (19 / 20)) * ((19 / 20) ^^ 0%Z)) / (1 - ((19 / 20) ^^ 2%Z))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - (19 / 20)) * ((19 / 20) ^^ 0%Z))) (1 - ((19 / 20) ^^ 2%Z))) (product_positive _ _ t_kingma_ba_bound''second'_case'2c''_counterexample'21 t_kingma_ba_bound''second'_case'2c''_counterexample'61_arithmetic)) t_kingma_ba_bound''second'_case'2c''_counterexample'51) (d_w (19 / 20) 2%Z 2%Z) (eq_sym t_kingma_ba_bound''second'_case'2c''_counterexample'57_definition)) h1)))) (t_kingma_ba_bound''second'_case'2c''_counterexample'71_folding t_kingma_ba_bound''second'_case'2c''_counterexample'70_arithmetic))))) (eq_sym (proj2 t_kingma_ba_bound''second'_case'2c''_counterexample'25))))).
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'2 :
  ((0 < (d_vhat (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) /\ (1 < (Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)))).
Proof.
  exact (proj2 t_kingma_ba_bound''second'_case'2c''_counterexample).
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'9_arithmetic :
  (0 <= (9 / 10)).
Proof.
  apply (conclude_at_most 0 (9 / 10) 0 (9 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'11_arithmetic :
  (0 < (1 - (9 / 10))).
Proof.
  apply (conclude_less 0 (1 - (9 / 10)) 0 (1 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'12_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'14_arithmetic :
  (0 <= (19 / 20)).
Proof.
  apply (conclude_at_most 0 (19 / 20) 0 (19 / 20) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'16_arithmetic :
  (0 < (1 - (19 / 20))).
Proof.
  apply (conclude_less 0 (1 - (19 / 20)) 0 (1 / 20) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'17_arithmetic
    (p1 : (0 < (1 - (19 / 20)))) :
  ((19 / 20) < 1).
Proof.
  apply (conclude_less_strictly (19 / 20) 1 (0 + 1 * ((1 - (19 / 20)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (19 / 20)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'19_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''second'_case'2c''_refuted'25_arithmetic
    (p1 : (1 < (Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z))))
    (p2 : ((Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) <= 1)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) - 1)) + 1 * (1 - (Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)))) 0 (add_at_most_to_less (0 + 1 * ((Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) - 1)) 1 (Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) 1 ltac:(lra) (add_less_to_at_most 0 1 1 (Rabs (d_u (9 / 10) (19 / 20) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z)) 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_kingma_ba_bound''second'_case'2c''_refuted :
  (~ (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((~ ((sqrt (1 - b_beta2)) < (1 - b_beta1))) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= 1))))))))))))).
Proof.
  exact (fun h1 : (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((~ ((sqrt (1 - b_beta2)) < (1 - b_beta1))) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= 1)))))))))))) => (t_kingma_ba_bound''second'_case'2c''_refuted'25_arithmetic (proj2 t_kingma_ba_bound''second'_case'2c''_refuted'2) (((((((((((h1 (9 / 10)) (19 / 20)) (fun b_k : Z => (((9 / 10) / (19 / 20)) ^^ (2 - b_k)%Z))) 2%Z (literal_natural 2 eq_refl)) t_kingma_ba_bound''second'_case'2c''_refuted'9_arithmetic) (t_kingma_ba_bound''second'_case'2c''_refuted'12_arithmetic t_kingma_ba_bound''second'_case'2c''_refuted'11_arithmetic)) t_kingma_ba_bound''second'_case'2c''_refuted'14_arithmetic) (t_kingma_ba_bound''second'_case'2c''_refuted'17_arithmetic t_kingma_ba_bound''second'_case'2c''_refuted'16_arithmetic)) t_kingma_ba_bound''second'_case'2c''_refuted'19_indexArithmetic) (proj1 t_kingma_ba_bound''second'_case'2c''_refuted'2)) (proj1 t_kingma_ba_bound''second'_case'2c''_counterexample)))).
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'4_arithmetic :
  (0 < (1 - (9 / 10))).
Proof.
  apply (conclude_less 0 (1 - (9 / 10)) 0 (1 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'4 :
  (0 < (1 - (9 / 10))).
Proof.
  exact t_kingma_ba_bound''boundary'2c''_counterexample'4_arithmetic.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'17_arithmetic :
  (0 < (99 / 100)).
Proof.
  apply (conclude_less 0 (99 / 100) 0 (99 / 100) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'17 :
  (0 < (99 / 100)).
Proof.
  exact t_kingma_ba_bound''boundary'2c''_counterexample'17_arithmetic.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'19_arithmetic :
  (0 < (1 - (99 / 100))).
Proof.
  apply (conclude_less 0 (1 - (99 / 100)) 0 (1 / 100) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'19 :
  (0 < (1 - (99 / 100))).
Proof.
  exact t_kingma_ba_bound''boundary'2c''_counterexample'19_arithmetic.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'12_universalElimination
    (p1 : (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= (9 / 10)) -> (((9 / 10) < 1) -> ((0 < (99 / 100)) -> (((99 / 100) < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (b_t - b_k)%Z)) b_t)) /\ ((Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (b_t - b_k)%Z)) b_t)) = (sqrt (d_S (9 / 10) (99 / 100) b_t))))))))))) :
  ((0 <= (9 / 10)) -> (((9 / 10) < 1) -> ((0 < (99 / 100)) -> (((99 / 100) < 1) -> ((1%Z <= 2%Z)%Z -> ((0 < (d_vhat (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) /\ ((Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) = (sqrt (d_S (9 / 10) (99 / 100) 2%Z))))))))).
Proof.
  reindex (p1 2%Z (literal_natural 2 eq_refl)).
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'13_arithmetic :
  (0 <= (9 / 10)).
Proof.
  apply (conclude_at_most 0 (9 / 10) 0 (9 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'15_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'20_arithmetic
    (p1 : (0 < (1 - (99 / 100)))) :
  ((99 / 100) < 1).
Proof.
  apply (conclude_less_strictly (99 / 100) 1 (0 + 1 * ((1 - (99 / 100)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (99 / 100)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'22_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'23 :
  ((0 < (d_vhat (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) /\ ((Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) = (sqrt (d_S (9 / 10) (99 / 100) 2%Z)))).
Proof.
  exact ((((((t_kingma_ba_bound''boundary'2c''_counterexample'12_universalElimination ((t_update_bound''extremal'_gradients (9 / 10)) (99 / 100))) t_kingma_ba_bound''boundary'2c''_counterexample'13_arithmetic) (t_kingma_ba_bound''boundary'2c''_counterexample'15_arithmetic t_kingma_ba_bound''boundary'2c''_counterexample'4)) t_kingma_ba_bound''boundary'2c''_counterexample'17) (t_kingma_ba_bound''boundary'2c''_counterexample'20_arithmetic t_kingma_ba_bound''boundary'2c''_counterexample'19)) t_kingma_ba_bound''boundary'2c''_counterexample'22_indexArithmetic).
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'43_arithmetic :
  (0 <= (99 / 100)).
Proof.
  apply (conclude_at_most 0 (99 / 100) 0 (99 / 100) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'45_arithmetic
    (p1 : (0 < (1 - (99 / 100)))) :
  ((99 / 100) < 1).
Proof.
  apply (conclude_less_strictly (99 / 100) 1 (0 + 1 * ((1 - (99 / 100)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (99 / 100)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'48_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'50_arithmetic
    (p1 : (((99 / 100) ^^ 2%Z) < 1)) :
  (0 < (1 - ((99 / 100) ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - ((99 / 100) ^^ 2%Z)) (0 + 1 * (1 - ((99 / 100) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 ((99 / 100) ^^ 2%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'50 :
  (0 < (1 - ((99 / 100) ^^ 2%Z))).
Proof.
  exact (t_kingma_ba_bound''boundary'2c''_counterexample'50_arithmetic (((((t_power_below_one (99 / 100)) t_kingma_ba_bound''boundary'2c''_counterexample'43_arithmetic) (t_kingma_ba_bound''boundary'2c''_counterexample'45_arithmetic t_kingma_ba_bound''boundary'2c''_counterexample'19)) 2%Z (literal_natural 2 eq_refl)) t_kingma_ba_bound''boundary'2c''_counterexample'48_indexArithmetic)).
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'5_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  (0 <= (1 - (9 / 10))).
Proof.
  apply (conclude_at_most_strictly 0 (1 - (9 / 10)) (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'7_arithmetic :
  (((1 - (9 / 10)) ^^ 2%Z) = (1 - (99 / 100))).
Proof.
  apply (conclude_equation ((1 - (9 / 10)) ^^ 2%Z) (1 - (99 / 100)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'28_arithmetic :
  ((1 ^^ 2%Z) < (3980 / 3971)).
Proof.
  apply (conclude_less (1 ^^ 2%Z) (3980 / 3971) 0 (9 / 3971) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'29_definition :
  ((d_S (9 / 10) (99 / 100) 2%Z) = (sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k))))).
Proof.
  assert (q := (eq_refl (d_S (9 / 10) (99 / 100) 2%Z))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'30_definition :
  ((d_w (99 / 100) 2%Z 1%Z) = (((1 - (99 / 100)) * ((99 / 100) ^^ 1%Z)) / (1 - ((99 / 100) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_w (99 / 100) 2%Z 1%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'54_arithmetic
    (p1 : (0 < (d_w (99 / 100) 2%Z 1%Z)))
    (p2 : ((d_w (99 / 100) 2%Z 1%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w (99 / 100) 2%Z 1%Z) - 0)) + 1 * (0 - (d_w (99 / 100) 2%Z 1%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w (99 / 100) 2%Z 1%Z) - 0)) 1 (d_w (99 / 100) 2%Z 1%Z) 0 (add_less_to_at_most 0 1 0 (d_w (99 / 100) 2%Z 1%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'60_arithmetic :
  (0 < ((99 / 100) ^^ 0%Z)).
Proof.
  apply (conclude_less 0 ((99 / 100) ^^ 0%Z) 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'56_definition :
  ((d_w (99 / 100) 2%Z 2%Z) = (((1 - (99 / 100)) * ((99 / 100) ^^ 0%Z)) / (1 - ((99 / 100) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_w (99 / 100) 2%Z 2%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'66_arithmetic
    (p1 : (0 < (d_w (99 / 100) 2%Z 2%Z)))
    (p2 : ((d_w (99 / 100) 2%Z 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w (99 / 100) 2%Z 2%Z) - 0)) + 1 * (0 - (d_w (99 / 100) 2%Z 2%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w (99 / 100) 2%Z 2%Z) - 0)) 1 (d_w (99 / 100) 2%Z 2%Z) 0 (add_less_to_at_most 0 1 0 (d_w (99 / 100) 2%Z 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'68_arithmetic
    (p1 : (~ ((d_w (99 / 100) 2%Z 1%Z) = 0)))
    (p2 : (~ ((d_w (99 / 100) 2%Z 2%Z) = 0))) :
  ((sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) = ((((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 1%Z)) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 2%Z)))).
Proof.
  apply (conclude_equation (sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) ((((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 1%Z)) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 2%Z))) 0 empty_combination).
  assert (e1 : (sum 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) = ((sum 1%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) = ((sum 0%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) + (((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((d_w (9 / 10) 2%Z b_k) ^^ 2%Z) / (d_w (99 / 100) 2%Z b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'69_arithmetic :
  (((((((1 - (9 / 10)) * ((9 / 10) ^^ 1%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (99 / 100)) * ((99 / 100) ^^ 1%Z)) / (1 - ((99 / 100) ^^ 2%Z)))) + (((((1 - (9 / 10)) * ((9 / 10) ^^ 0%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (99 / 100)) * ((99 / 100) ^^ 0%Z)) / (1 - ((99 / 100) ^^ 2%Z))))) = (3980 / 3971)).
Proof.
  apply (conclude_equation ((((((1 - (9 / 10)) * ((9 / 10) ^^ 1%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (99 / 100)) * ((99 / 100) ^^ 1%Z)) / (1 - ((99 / 100) ^^ 2%Z)))) + (((((1 - (9 / 10)) * ((9 / 10) ^^ 0%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (99 / 100)) * ((99 / 100) ^^ 0%Z)) / (1 - ((99 / 100) ^^ 2%Z))))) (3980 / 3971) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_counterexample'70_folding
    (p1 : (((((((1 - (9 / 10)) * ((9 / 10) ^^ 1%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (99 / 100)) * ((99 / 100) ^^ 1%Z)) / (1 - ((99 / 100) ^^ 2%Z)))) + (((((1 - (9 / 10)) * ((9 / 10) ^^ 0%Z)) / (1 - ((9 / 10) ^^ 2%Z))) ^^ 2%Z) / (((1 - (99 / 100)) * ((99 / 100) ^^ 0%Z)) / (1 - ((99 / 100) ^^ 2%Z))))) = (3980 / 3971))) :
  (((((d_w (9 / 10) 2%Z 1%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 1%Z)) + (((d_w (9 / 10) 2%Z 2%Z) ^^ 2%Z) / (d_w (99 / 100) 2%Z 2%Z))) = (3980 / 3971)).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_kingma_ba_bound''boundary'2c''_counterexample :
  (((sqrt (1 - (99 / 100))) = (1 - (9 / 10))) /\ ((0 < (d_vhat (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) /\ (1 < (Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z))))).
Proof.
  exact (conj ((((t_square_root_unique (1 - (99 / 100))) (1 - (9 / 10))) (t_kingma_ba_bound''boundary'2c''_counterexample'5_arithmetic t_kingma_ba_bound''boundary'2c''_counterexample'4)) t_kingma_ba_bound''boundary'2c''_counterexample'7_arithmetic) (conj (proj1 t_kingma_ba_bound''boundary'2c''_counterexample'23) (chain_less_equal _ _ _ (((t_below_square_root (d_S (9 / 10) (99 / 100) 2%Z)) 1) (chain_less_equal _ _ _ t_kingma_ba_bound''boundary'2c''_counterexample'28_arithmetic (eq_sym (eq_trans (eq_trans t_kingma_ba_bound''boundary'2c''_counterexample'29_definition (t_kingma_ba_bound''boundary'2c''_counterexample'68_arithmetic (fun h1 : ((d_w (99 / 100) 2%Z 1%Z) = 0) => (t_kingma_ba_bound''boundary'2c''_counterexample'54_arithmetic (eq_ind (((1 - (99 / 100)) * ((99 / 100) ^^ 1%Z)) / (1 - ((99 / 100) ^^ 2%Z))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - (99 / 100)) * ((99 / 100) ^^ 1%Z))) (1 - ((99 / 100) ^^ 2%Z))) (product_positive _ _ t_kingma_ba_bound''boundary'2c''_counterexample'19 (((t_power_positive (99 / 100)) t_kingma_ba_bound''boundary'2c''_counterexample'17) 1%Z (literal_natural 1 eq_refl)))) t_kingma_ba_bound''boundary'2c''_counterexample'50) (d_w (99 / 100) 2%Z 1%Z) (eq_sym t_kingma_ba_bound''boundary'2c''_counterexample'30_definition)) h1)) (fun h1 : ((d_w (99 / 100) 2%Z 2%Z) = 0) => (t_kingma_ba_bound''boundary'2c''_counterexample'66_arithmetic (eq_ind (((1 - (99 / 100)) * ((99 / 100) ^^ 0%Z)) / (1 - ((99 / 100) ^^ 2%Z))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - (99 / 100)) * ((99 / 100) ^^ 0%Z))) (1 - ((99 / 100) ^^ 2%Z))) (product_positive _ _ t_kingma_ba_bound''boundary'2c''_counterexample'19 t_kingma_ba_bound''boundary'2c''_counterexample'60_arithmetic)) t_kingma_ba_bound''boundary'2c''_counterexample'50) (d_w (99 / 100) 2%Z 2%Z) (eq_sym t_kingma_ba_bound''boundary'2c''_counterexample'56_definition)) h1)))) (t_kingma_ba_bound''boundary'2c''_counterexample'70_folding t_kingma_ba_bound''boundary'2c''_counterexample'69_arithmetic))))) (eq_sym (proj2 t_kingma_ba_bound''boundary'2c''_counterexample'23))))).
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'2 :
  ((0 < (d_vhat (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) /\ (1 < (Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)))).
Proof.
  exact (proj2 t_kingma_ba_bound''boundary'2c''_counterexample).
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'9_arithmetic :
  (0 <= (9 / 10)).
Proof.
  apply (conclude_at_most 0 (9 / 10) 0 (9 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'11_arithmetic :
  (0 < (1 - (9 / 10))).
Proof.
  apply (conclude_less 0 (1 - (9 / 10)) 0 (1 / 10) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'12_arithmetic
    (p1 : (0 < (1 - (9 / 10)))) :
  ((9 / 10) < 1).
Proof.
  apply (conclude_less_strictly (9 / 10) 1 (0 + 1 * ((1 - (9 / 10)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (9 / 10)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'14_arithmetic :
  (0 <= (99 / 100)).
Proof.
  apply (conclude_at_most 0 (99 / 100) 0 (99 / 100) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'16_arithmetic :
  (0 < (1 - (99 / 100))).
Proof.
  apply (conclude_less 0 (1 - (99 / 100)) 0 (1 / 100) (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'17_arithmetic
    (p1 : (0 < (1 - (99 / 100)))) :
  ((99 / 100) < 1).
Proof.
  apply (conclude_less_strictly (99 / 100) 1 (0 + 1 * ((1 - (99 / 100)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (99 / 100)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'19_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_kingma_ba_bound''boundary'2c''_refuted'25_arithmetic
    (p1 : (1 < (Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z))))
    (p2 : ((Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) <= 1)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) - 1)) + 1 * (1 - (Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)))) 0 (add_at_most_to_less (0 + 1 * ((Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) - 1)) 1 (Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) 1 ltac:(lra) (add_less_to_at_most 0 1 1 (Rabs (d_u (9 / 10) (99 / 100) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z)) 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_kingma_ba_bound''boundary'2c''_refuted :
  (~ (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (((sqrt (1 - b_beta2)) = (1 - b_beta1)) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= 1))))))))))))).
Proof.
  exact (fun h1 : (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (((sqrt (1 - b_beta2)) = (1 - b_beta1)) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= 1)))))))))))) => (t_kingma_ba_bound''boundary'2c''_refuted'25_arithmetic (proj2 t_kingma_ba_bound''boundary'2c''_refuted'2) (((((((((((h1 (9 / 10)) (99 / 100)) (fun b_k : Z => (((9 / 10) / (99 / 100)) ^^ (2 - b_k)%Z))) 2%Z (literal_natural 2 eq_refl)) t_kingma_ba_bound''boundary'2c''_refuted'9_arithmetic) (t_kingma_ba_bound''boundary'2c''_refuted'12_arithmetic t_kingma_ba_bound''boundary'2c''_refuted'11_arithmetic)) t_kingma_ba_bound''boundary'2c''_refuted'14_arithmetic) (t_kingma_ba_bound''boundary'2c''_refuted'17_arithmetic t_kingma_ba_bound''boundary'2c''_refuted'16_arithmetic)) t_kingma_ba_bound''boundary'2c''_refuted'19_indexArithmetic) (proj1 t_kingma_ba_bound''boundary'2c''_refuted'2)) (proj1 t_kingma_ba_bound''boundary'2c''_counterexample)))).
Qed.

