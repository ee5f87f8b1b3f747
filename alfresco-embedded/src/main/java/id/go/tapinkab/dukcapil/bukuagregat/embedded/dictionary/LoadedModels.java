package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import org.alfresco.repo.dictionary.DictionaryDAO;

/** Where models are loaded into. */
public interface LoadedModels extends DictionaryDAO {
    /**
     * Loads a model file from the class path.
     *
     * @throws org.alfresco.service.cmr.dictionary.DictionaryException when it is missing,
     *     malformed, or refers to what is not loaded
     */
    void load(String resource);
}
