/**
 * The main job, shown: synthetic people of the six groups walk a DKB file through the SOP on an
 * embedded repository, by nothing but Alfresco's public services. It knows the module only by the
 * names in its content model, as any other client would.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;
