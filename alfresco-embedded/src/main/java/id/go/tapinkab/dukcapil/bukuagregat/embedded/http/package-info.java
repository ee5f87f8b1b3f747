/** The HTTP server: embedded Tomcat on 127.0.0.1 with the servlets that beans put into it. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.http;
