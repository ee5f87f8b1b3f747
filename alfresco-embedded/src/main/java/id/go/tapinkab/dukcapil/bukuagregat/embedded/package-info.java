/**
 * A small repository with Alfresco's public Java API, for development, tests and the demo: one
 * Spring context over a private PostgreSQL, a content directory and an embedded Tomcat.
 *
 * <p>{@link id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco} starts it. It loads
 * modules as ACS does; where the two could differ, ACS is right. What it does not do throws {@link
 * java.lang.UnsupportedOperationException}.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded;
