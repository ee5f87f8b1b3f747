package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedSiteTest extends SiteContract {}
