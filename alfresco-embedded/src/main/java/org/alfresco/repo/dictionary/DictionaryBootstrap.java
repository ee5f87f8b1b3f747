package org.alfresco.repo.dictionary;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary.LoadedModels;
import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Loads models and registers message bundles at start-up; {@link #bootstrap} is the beans' init
 * method.
 */
public class DictionaryBootstrap {
    private DictionaryDAO dictionaryDAO;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public DictionaryBootstrap() {}

    public void setDictionaryDAO(DictionaryDAO dictionaryDAO) {
        this.dictionaryDAO = dictionaryDAO;
    }

    /** Class path resources of model files. */
    public void setModels(List<String> models) {
        this.models = List.copyOf(models);
    }

    /** Base names of message bundles. */
    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    public void bootstrap() {
        if (!(dictionaryDAO instanceof LoadedModels loaded)) {
            throw new UnsupportedOperationException(
                    "DictionaryBootstrap.bootstrap with a foreign DictionaryDAO");
        }
        models.forEach(loaded::load);
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
