package org.springframework.extensions.webscripts;

import java.util.Date;

/** What caches may do with an answer; never to be cached unless said otherwise. */
@SuppressWarnings("JavaUtilDate") // the public signature has java.util.Date
public class Cache implements Description.RequiredCache {

    private boolean neverCache = true;
    private boolean isPublic;
    private boolean mustRevalidate = true;
    private Date lastModified;
    private String eTag;
    private Long maxAge;

    public Cache() {}

    /** Starts from what the descriptor says; null: from the defaults. */
    public Cache(Description.RequiredCache requiredCache) {
        if (requiredCache != null) {
            neverCache = requiredCache.getNeverCache();
            isPublic = requiredCache.getIsPublic();
            mustRevalidate = requiredCache.getMustRevalidate();
        }
    }

    @Override
    public boolean getNeverCache() {
        return neverCache;
    }

    public void setNeverCache(boolean neverCache) {
        this.neverCache = neverCache;
    }

    @Override
    public boolean getIsPublic() {
        return isPublic;
    }

    public void setIsPublic(boolean isPublic) {
        this.isPublic = isPublic;
    }

    public Date getLastModified() {
        return lastModified == null ? null : new Date(lastModified.getTime());
    }

    public void setLastModified(Date lastModified) {
        this.lastModified = lastModified == null ? null : new Date(lastModified.getTime());
    }

    public String getETag() {
        return eTag;
    }

    public void setETag(String eTag) {
        this.eTag = eTag;
    }

    /** Seconds; null when not set. */
    public Long getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Long maxAge) {
        this.maxAge = maxAge;
    }

    @Override
    public boolean getMustRevalidate() {
        return mustRevalidate;
    }

    public void setMustRevalidate(boolean mustRevalidate) {
        this.mustRevalidate = mustRevalidate;
    }
}
