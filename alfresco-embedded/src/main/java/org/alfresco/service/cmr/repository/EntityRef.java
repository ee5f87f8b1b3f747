package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** A reference to something that the repository keeps. */
public interface EntityRef extends Serializable {}
