package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentStreamListener;
import org.springframework.extensions.surf.util.I18NUtil;

/** What readers and writers have in common: a place, how it is encoded, and one channel in all. */
abstract class StoreAccessor implements ContentAccessor {

    private static final String BINARY = "application/octet-stream";

    final String url;
    private final List<ContentStreamListener> listeners = new ArrayList<>();
    private String mimetype;
    private String encoding = "UTF-8";
    private Locale locale = I18NUtil.getContentLocale();
    private boolean opened;
    private boolean closed;

    StoreAccessor(String url) {
        this.url = url;
    }

    /** Claims the one channel of this accessor. */
    final void open(String role) {
        if (opened) {
            throw new ContentIOException(
                    "Failed to open stream onto channel: \n   " + role + ": " + this,
                    new ContentIOException("A channel has already been opened"));
        }
        opened = true;
    }

    final void close() {
        if (!closed) {
            closed = true;
            listeners.forEach(ContentStreamListener::contentStreamClosed);
        }
    }

    final boolean closed() {
        return closed;
    }

    final void describe(ContentData data) {
        mimetype = data.getMimetype();
        encoding = data.getEncoding() == null ? encoding : data.getEncoding();
        locale = data.getLocale() == null ? locale : data.getLocale();
    }

    @Override
    public boolean isChannelOpen() {
        return opened && !closed;
    }

    @Override
    public void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public ContentData getContentData() {
        return new ContentData(
                url, mimetype == null ? BINARY : mimetype, getSize(), encoding, locale);
    }

    @Override
    public String getContentUrl() {
        return url;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }

    @Override
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String toString() {
        return "ContentAccessor[ contentUrl="
                + url
                + ", mimetype="
                + mimetype
                + ", size="
                + getSize()
                + ", encoding="
                + encoding
                + ", locale="
                + locale
                + "]";
    }
}
