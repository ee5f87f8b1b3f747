package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedRoleTest extends RoleContract {}
