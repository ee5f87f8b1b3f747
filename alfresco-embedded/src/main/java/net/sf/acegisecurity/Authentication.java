package net.sf.acegisecurity;

import java.security.Principal;

/** A login. */
public interface Authentication extends Principal {}
