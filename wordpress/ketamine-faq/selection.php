<?php
/**
 * Selects the questions to show, and their order. Keep it in step with `src/options/select-questions.ts`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The questions that words stand for.
 *
 * @param string[] $words     Ids of questions or groups.
 * @param array[]  $questions Every question: `id` and `group`.
 * @return string[] Ids of questions, in the order of the words, each once.
 */
function ketamine_faq_named( array $words, array $questions ): array {
	$ids = array();
	foreach ( $words as $word ) {
		foreach ( $questions as $question ) {
			if ( $word === $question['id'] || $word === $question['group'] ) {
				$ids[] = $question['id'];
			}
		}
	}
	return array_values( array_unique( $ids ) );
}

/**
 * The questions to show: those chosen less those excluded, but for the risk questions, which come last where they were
 * left out. No page may keep the benefits and leave these out.
 *
 * @param string[]|null $chosen  Ids of questions or groups; null means all.
 * @param string[]      $exclude Ids of questions or groups.
 * @param array         $about   What the build says of the FAQ: `questions` and `risks`.
 * @return string[] Ids of questions.
 */
function ketamine_faq_select( ?array $chosen, array $exclude, array $about ): array {
	$ids   = array_column( $about['questions'], 'id' );
	$asked = null === $chosen ? $ids : ketamine_faq_named( $chosen, $about['questions'] );
	$kept  = array_values( array_diff( $asked, ketamine_faq_named( $exclude, $about['questions'] ) ) );
	$shown = $kept ? $kept : $asked;
	if ( ! array_diff( $shown, array( 'cost' ) ) ) {
		return $shown;
	}
	$missing = array_diff( array_intersect( $ids, $about['risks'] ), $shown );
	return array_merge( $shown, array_values( $missing ) );
}
