<?php
/**
 * The page “Settings, Ketamine FAQ”: the options of the site, and the check for withdrawn texts.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The name of the page in its address, and of the group of its settings.
 */
const KETAMINE_FAQ_SETTINGS_PAGE = 'ketamine-faq';

/**
 * What a review needs.
 */
function ketamine_faq_review_help(): string {
	return __( 'Needs a name, a day and a version. With a newer text, it is no longer shown.', 'ketamine-faq' );
}

/**
 * The sections of the page.
 *
 * @return array[] Each with its title, and the labels of its fields by the element’s attributes.
 */
function ketamine_faq_settings_sections(): array {
	$sections = array(
		array(
			'title'  => __( 'Language and country', 'ketamine-faq' ),
			'fields' => array( 'region' => __( 'Country of the crisis lines', 'ketamine-faq' ) ),
		),
		array(
			'title'  => __( 'Your clinic', 'ketamine-faq' ),
			'fields' => array(
				'clinic-name'  => __( 'Name', 'ketamine-faq' ),
				'clinic-phone' => __( 'Telephone', 'ketamine-faq' ),
				'clinic-url'   => __( 'Web page', 'ketamine-faq' ),
			),
		),
		array(
			'title'  => __( 'Review', 'ketamine-faq' ),
			'text'   => ketamine_faq_review_help(),
			'fields' => array(
				'reviewer'           => __( 'Who reviewed the text, with title', 'ketamine-faq' ),
				'reviewed-on'        => __( 'Day of the review', 'ketamine-faq' ),
				'reviewed-version'   => __( 'Version of the text that was reviewed', 'ketamine-faq' ),
				'reviewed-languages' => __( 'Languages that were reviewed, such as “en es”', 'ketamine-faq' ),
			),
		),
	);
	if ( ketamine_faq_about()['isReleased'] ) {
		$answered   = ketamine_faq_last_answer();
		$sections[] = array(
			'title'  => __( 'Withdrawn texts', 'ketamine-faq' ),
			/* translators: %s: a date. */
			'text'   => $answered ? sprintf( __( 'Last answer: %s', 'ketamine-faq' ), wp_date( get_option( 'date_format' ), $answered ) ) : '',
			'fields' => array( 'check-notices' => __( 'Check once a day', 'ketamine-faq' ) ),
		);
	}
	return $sections;
}

/**
 * Declares the settings, and the fields of the page.
 */
function ketamine_faq_register_settings(): void {
	register_setting(
		KETAMINE_FAQ_SETTINGS_PAGE,
		KETAMINE_FAQ_SITE_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'ketamine_faq_sanitize_settings',
		)
	);
	foreach ( ketamine_faq_settings_sections() as $index => $section ) {
		$render = function () use ( $section ): void {
			echo '<p>' . esc_html( $section['text'] ?? '' ) . '</p>';
		};
		add_settings_section( "section-$index", $section['title'], $render, KETAMINE_FAQ_SETTINGS_PAGE );
		foreach ( $section['fields'] as $attribute => $label ) {
			add_settings_field(
				$attribute,
				$label,
				'ketamine_faq_render_field',
				KETAMINE_FAQ_SETTINGS_PAGE,
				"section-$index",
				array(
					'attribute' => $attribute,
					'label_for' => "ketamine-faq-$attribute",
				)
			);
		}
	}
}

/**
 * Renders a field.
 *
 * @param string[] $field Its `attribute`, and its id as `label_for`.
 */
function ketamine_faq_render_field( array $field ): void {
	$attribute = $field['attribute'];
	$name      = KETAMINE_FAQ_SITE_OPTION . "[$attribute]";
	$id        = $field['label_for'];
	if ( 'check-notices' === $attribute ) {
		printf(
			'<input type="checkbox" id="%s" name="%s" value="1"%s aria-describedby="%1$s-about"> <span id="%1$s-about">%s</span>',
			esc_attr( $id ),
			esc_attr( $name ),
			checked( ketamine_faq_checks_notices(), true, false ),
			esc_html__( 'Your server then asks cdn.jsdelivr.net, which sees the address of your server. If a text on your site is withdrawn, everybody who edits pages is told.', 'ketamine-faq' )
		);
		return;
	}
	$value = ketamine_faq_site_options()[ $attribute ] ?? '';
	if ( 'region' === $attribute ) {
		ketamine_faq_render_region_field( $id, $name, $value );
		return;
	}
	$types = array(
		'phone' => 'tel',
		'url'   => 'url',
		'date'  => 'date',
	);
	$kind  = array_column( ketamine_faq_about()['options'], 'kind', 'attribute' )[ $attribute ];
	printf(
		'<input type="%s" id="%s" name="%s" value="%s" class="regular-text">',
		esc_attr( $types[ $kind ] ?? 'text' ),
		esc_attr( $id ),
		esc_attr( $name ),
		esc_attr( $value )
	);
}

/**
 * Renders the menu of countries.
 *
 * @param string $id    The id of the menu.
 * @param string $name  The name of the field.
 * @param string $value The country that the site has set, or nothing.
 */
function ketamine_faq_render_region_field( string $id, string $name, string $value ): void {
	$about   = ketamine_faq_about();
	$default = array_column( $about['options'], 'default', 'attribute' )['region'];
	printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
	foreach ( $about['regions'] as $region ) {
		printf(
			'<option value="%s"%s>%s</option>',
			esc_attr( $region ),
			selected( $region, $value ? $value : $default, false ),
			esc_html( ketamine_faq_country_name( $region ) )
		);
	}
	echo '</select>';
}

/**
 * The name of a country in the language of the user, with its code.
 *
 * @param string $region A key of the helplines.
 */
function ketamine_faq_country_name( string $region ): string {
	if ( 'other' === $region ) {
		return __( 'Any other country (no telephone numbers)', 'ketamine-faq' );
	}
	$languages = array_column( ketamine_faq_about()['languages'], null, 'locale' );
	return $languages[ ketamine_faq_user_locale( array_keys( $languages ) ) ]['regionNames'][ $region ] . " ($region)";
}

/**
 * Cleans what was sent. A value that the page would not show is stored all the same, and the user is told.
 *
 * @param mixed $given What was sent, by the element’s attributes.
 * @return string[]
 */
function ketamine_faq_sanitize_settings( $given ): array {
	$options = array_column( ketamine_faq_about()['options'], null, 'attribute' );
	$typed   = array();
	$stored  = array();
	foreach ( array_merge( ...array_values( KETAMINE_FAQ_SITE_GROUPS ) ) as $attribute ) {
		$value = is_array( $given ) ? $given[ $attribute ] ?? '' : '';
		$value = is_string( $value ) ? $value : '';
		// The function for texts would take the escapes out of an address.
		$clean = 'url' === $options[ $attribute ]['kind'] ? sanitize_url( $value ) : sanitize_text_field( $value );
		if ( '' !== $clean ) {
			$stored[ $attribute ] = $clean;
		}
		if ( '' !== trim( $value ) ) {
			$typed[ $attribute ] = sanitize_text_field( $value );
		}
	}
	ketamine_faq_report_values( $typed, $stored, $options );
	ketamine_faq_report_review( $stored );
	if ( is_array( $given ) && ! empty( $given['check-notices'] ) ) {
		$stored['check-notices'] = '1';
	}
	return $stored;
}

/**
 * Tells the user which values the pages will not show.
 *
 * @param string[] $typed   What the user has typed, by the element’s attributes.
 * @param string[] $stored  The same, cleaned.
 * @param array[]  $options The options of `about.json`, by the element’s attributes.
 */
function ketamine_faq_report_values( array $typed, array $stored, array $options ): void {
	$examples = array(
		'text'    => 'Lakeside Clinic',
		'phone'   => '(555) 010-0199',
		'url'     => 'https://lakeside.example',
		'date'    => '2026-11-30',
		'locales' => 'en es',
	);
	$parsed   = ketamine_faq_parse_options( $stored, ketamine_faq_about() );
	// WordPress cleans a new option twice.
	$reported = array_column( get_settings_errors( KETAMINE_FAQ_SITE_OPTION ), 'code' );
	$labels   = array_merge( ...array_column( ketamine_faq_settings_sections(), 'fields' ) );
	foreach ( $typed as $attribute => $value ) {
		if ( null !== $parsed[ $options[ $attribute ]['property'] ] || in_array( $attribute, $reported, true ) ) {
			continue;
		}
		$message = sprintf(
			/* translators: 1: name of a field, 2: what was typed, 3: an example. */
			__( '%1$s: “%2$s” is not shown on your pages. Write it like this: %3$s', 'ketamine-faq' ),
			$labels[ $attribute ],
			$value,
			$examples[ $options[ $attribute ]['kind'] ]
		);
		add_settings_error( KETAMINE_FAQ_SITE_OPTION, $attribute, esc_html( $message ) );
	}
}

/**
 * Tells the user if a review was given that the pages will not show.
 *
 * @param string[] $stored The values, by the element’s attributes.
 */
function ketamine_faq_report_review( array $stored ): void {
	$about    = ketamine_faq_about();
	$is_given = array_intersect_key( $stored, array_flip( array( 'reviewer', 'reviewed-on', 'reviewed-version' ) ) );
	$is_shown = ketamine_faq_is_signed_off( array( 'reviewedLanguages' => null ) + ketamine_faq_parse_options( $stored, $about ), array(), 'en', $about['contentVersion'] );
	$reported = array_column( get_settings_errors( KETAMINE_FAQ_SITE_OPTION ), 'code' );
	if ( $is_given && ! $is_shown && ! in_array( 'review', $reported, true ) ) {
		add_settings_error( KETAMINE_FAQ_SITE_OPTION, 'review', esc_html( __( 'Review', 'ketamine-faq' ) . ': ' . ketamine_faq_review_help() ) );
	}
}

/**
 * Adds the page to the menu.
 */
function ketamine_faq_add_settings_page(): void {
	$title = __( 'Ketamine FAQ', 'ketamine-faq' );
	add_options_page( $title, $title, 'manage_options', KETAMINE_FAQ_SETTINGS_PAGE, 'ketamine_faq_render_settings_page' );
}

/**
 * Renders the page.
 */
function ketamine_faq_render_settings_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'These settings apply to every page with the FAQ. A page can set its own.', 'ketamine-faq' ) . '</p>';
	echo '<p>' . esc_html( ketamine_faq_version_and_age( ketamine_faq_about() ) ) . '</p>';
	echo '<form method="post" action="options.php">';
	settings_fields( KETAMINE_FAQ_SETTINGS_PAGE );
	do_settings_sections( KETAMINE_FAQ_SETTINGS_PAGE );
	submit_button();
	echo '</form></div>';
}
