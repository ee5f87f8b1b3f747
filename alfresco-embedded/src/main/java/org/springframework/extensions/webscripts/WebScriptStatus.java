package org.springframework.extensions.webscripts;

/** The same status under an older name. */
public class WebScriptStatus {

    private final Status status;

    public WebScriptStatus(Status status) {
        this.status = status;
    }

    public void setException(Throwable exception) {
        status.setException(exception);
    }

    public Throwable getException() {
        return status.getException();
    }

    public void setMessage(String message) {
        status.setMessage(message);
    }

    public String getMessage() {
        return status.getMessage();
    }

    public void setRedirect(boolean redirect) {
        status.setRedirect(redirect);
    }

    public boolean getRedirect() {
        return status.getRedirect();
    }

    public void setCode(int code) {
        status.setCode(code);
    }

    public int getCode() {
        return status.getCode();
    }

    public String getCodeName() {
        return status.getCodeName();
    }

    public String getCodeDescription() {
        return status.getCodeDescription();
    }
}
