<?php
/**
 * Selects the questions to show. Keep it in step with `src/options/select-questions.ts`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The questions that a list of ids names.
 *
 * @param string[] $names     Ids of questions or groups.
 * @param array[]  $questions The questions of `about.json`.
 * @return string[] Ids of questions in the order of the list, each once.
 */
function ketamine_faq_named_questions( array $names, array $questions ): array {
	$ids = array();
	foreach ( $names as $name ) {
		foreach ( $questions as $question ) {
			if ( $name === $question['id'] || $name === $question['group'] ) {
				$ids[] = $question['id'];
			}
		}
	}
	return array_values( array_unique( $ids ) );
}

/**
 * The questions to show, in the order asked for. No page may keep the benefits and leave out the risks, so missing risk
 * questions are added at the end.
 *
 * @param string[]|null $chosen    Ids of questions or groups; null means all questions.
 * @param string[]      $exclude   Ids of questions or groups to leave out.
 * @param array[]       $questions The questions of `about.json`.
 * @return string[] Ids of questions.
 */
function ketamine_faq_select_questions( ?array $chosen, array $exclude, array $questions ): array {
	$ids   = array_column( $questions, 'id' );
	$asked = null === $chosen ? $ids : ketamine_faq_named_questions( $chosen, $questions );
	$kept  = array_values( array_diff( $asked, ketamine_faq_named_questions( $exclude, $questions ) ) );
	$shown = $kept ? $kept : $asked;

	// Some questions, such as the cost, claim no benefit and may be shown without the risks.
	$stands_alone = array_column( $questions, 'standsAlone', 'id' );
	$needs_risks  = false;
	foreach ( $shown as $id ) {
		$needs_risks = $needs_risks || ! $stands_alone[ $id ];
	}
	if ( $needs_risks ) {
		foreach ( $questions as $question ) {
			if ( $question['isRisk'] && ! in_array( $question['id'], $shown, true ) ) {
				$shown[] = $question['id'];
			}
		}
	}
	return $shown;
}
