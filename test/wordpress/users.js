// Users of a site.

/** Adds a user with a role, and returns the id. The user’s editor shows no welcome guide. */
export const addUser = (site, name, role, address = site.url) =>
  site.run(
    `$id = wp_create_user( $given['name'], 'password', $given['name'] . '@example.org' );
    $user = new WP_User( $id );
    $user->set_role( $given['role'] );
    update_user_meta( $id, 'wp_persisted_preferences', get_user_meta( 1, 'wp_persisted_preferences', true ) );
    return $id;`,
    { name, role },
    address,
  );

/** The cookies of a logged-in user. */
export const loginCookies = (site, user, address = site.url) =>
  site.run(
    `$until = time() + DAY_IN_SECONDS;
    $token = WP_Session_Tokens::get_instance( $given )->create( $until );
    return array(
      array( 'name' => AUTH_COOKIE, 'value' => wp_generate_auth_cookie( $given, $until, 'auth', $token ) ),
      array( 'name' => LOGGED_IN_COOKIE, 'value' => wp_generate_auth_cookie( $given, $until, 'logged_in', $token ) ),
    );`,
    user,
    address,
  );

/** The HTML of an admin page, as a user sees it. */
export const seenBy = (site, user, address) =>
  site.get(address, {
    cookie: loginCookies(site, user)
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join('; '),
  });
