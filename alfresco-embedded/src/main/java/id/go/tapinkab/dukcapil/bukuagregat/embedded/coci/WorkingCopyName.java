package id.go.tapinkab.dukcapil.bukuagregat.embedded.coci;

import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The name of a working copy: the original's with a label before its ending.
 *
 * @param label in the language of who checked out
 */
record WorkingCopyName(String label) {

    static WorkingCopyName current() {
        return new WorkingCopyName(I18NUtil.getMessage("coci_service.working_copy_label"));
    }

    /** {@code surat.txt} becomes {@code surat (Working Copy).txt}. */
    String of(String name) {
        int ending = name.lastIndexOf('.');
        return ending > 0
                ? name.substring(0, ending) + " " + label + name.substring(ending)
                : name + " " + label;
    }

    boolean isIn(String name) {
        return name.contains(" " + label);
    }

    /** The name without the label. */
    String original(String workingCopyName) {
        String withBlank = " " + label;
        int at = workingCopyName.indexOf(withBlank);
        return at < 0
                ? workingCopyName
                : workingCopyName.substring(0, at)
                        + workingCopyName.substring(at + withBlank.length());
    }
}
