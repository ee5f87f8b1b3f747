package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A data type. */
record DataTypeDef(ModelDef model, QName name, String javaClassName) implements DataTypeDefinition {
    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return null;
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return model.label(messageLookup, null, "datatype", name, "title", null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return model.label(messageLookup, null, "datatype", name, "description", null);
    }

    @Override
    public String getJavaClassName() {
        return javaClassName;
    }
}
