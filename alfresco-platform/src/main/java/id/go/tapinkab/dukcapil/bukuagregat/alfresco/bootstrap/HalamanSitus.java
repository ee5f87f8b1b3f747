package id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * The Share pages of the site. A site made by the service has none, and Share then shows neither
 * its dashboard nor its menu; Share keeps them under {@code surf-config} of the site, as its preset
 * {@code site-dashboard} makes them (share 25.3.0.56, {@code presets.xml}).
 */
public class HalamanSitus {

    private static final String XML = "text/xml";

    private static final String HALAMAN =
            """
            <?xml version="1.0" encoding="UTF-8"?>

            <page>
              <title>Collaboration Site Dashboard</title>
              <title-id>page.siteDashboard.title</title-id>
              <description>Collaboration site's dashboard page</description>
              <description-id>page.siteDashboard.description</description-id>
              <authentication>user</authentication>
              <template-instance>dashboard-2-columns-wide-right</template-instance>
              <properties>
                <sitePages>[{"pageId":"documentlibrary"}]</sitePages>
                <dashboardSitePage>true</dashboardSitePage>
              </properties>
              <page-type-id>generic</page-type-id>
            </page>
            """;

    private static final String KOMPONEN =
            """
            <?xml version="1.0" encoding="UTF-8"?>

            <component>
              <guid>page.%1$s.site~%2$s~dashboard</guid>
              <scope>page</scope>
              <region-id>%1$s</region-id>
              <source-id>site/%2$s/dashboard</source-id>
              <url>%3$s</url>
            </component>
            """;

    private final LetakDokumen letak;
    private final IsiNode isiNode;

    public HalamanSitus(LetakDokumen letak, IsiNode isiNode) {
        this.letak = letak;
        this.isiNode = isiNode;
    }

    /** Makes the pages unless the site has a dashboard, whoever made it. */
    void pastikan(NodeRef situs, String nama) {
        NodeRef surf = folder(situs, "surf-config");
        NodeRef halaman = folder(folder(folder(surf, "pages"), "site"), nama);
        if (letak.anak(halaman, "dashboard.xml").isPresent()) {
            return;
        }
        NodeRef komponen = folder(surf, "components");
        wilayahHalaman()
                .forEach(
                        (wilayah, url) ->
                                tulis(
                                        komponen,
                                        "page.%s.site~%s~dashboard.xml".formatted(wilayah, nama),
                                        KOMPONEN.formatted(wilayah, nama, url)));
        tulis(halaman, "dashboard.xml", HALAMAN);
    }

    /** Region of the dashboard → what Share puts there. */
    private static Map<String, String> wilayahHalaman() {
        Map<String, String> wilayah = new LinkedHashMap<>();
        wilayah.put("title", "/components/title/collaboration-title");
        wilayah.put("navigation", "/components/navigation/collaboration-navigation");
        wilayah.put("component-1-1", "/components/dashlets/colleagues");
        wilayah.put("component-2-1", "/components/dashlets/docsummary");
        wilayah.put("component-2-2", "/components/dashlets/activityfeed");
        return wilayah;
    }

    private NodeRef folder(NodeRef induk, String nama) {
        return letak.cariAtauBuat(induk, nama, ContentModel.TYPE_FOLDER, Map.of());
    }

    private void tulis(NodeRef induk, String nama, String xml) {
        if (letak.anak(induk, nama).isPresent()) {
            return;
        }
        NodeRef node = letak.cariAtauBuat(induk, nama, ContentModel.TYPE_CONTENT, Map.of());
        isiNode.tulis(
                node,
                ContentModel.PROP_CONTENT,
                XML,
                ke -> ke.write(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
