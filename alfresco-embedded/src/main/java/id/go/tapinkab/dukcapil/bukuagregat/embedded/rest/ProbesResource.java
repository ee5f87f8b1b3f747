package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

/** Whether the repository is up: when this is answered, it is. */
final class ProbesResource implements Routes.Resource {

    @Override
    public void addTo(Routes routes) {
        routes.addOpen("GET", "alfresco:probes/-ready-", call -> tell(call, "readyProbe"));
        routes.addOpen("GET", "alfresco:probes/-live-", call -> tell(call, "liveProbe"));
    }

    private static Reply tell(Call call, String probe) {
        return Reply.entry(call, new Json().put("message", probe + ": Success - Tested").object());
    }
}
