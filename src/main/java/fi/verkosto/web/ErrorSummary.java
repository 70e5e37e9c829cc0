package fi.verkosto.web;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.engine.ITemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/**
 * Writes the error summary of a form once the form has been written: each line names its field by the field's label, the
 * lines stand in the order of the page, and none leads to a field that nobody sees. Until the end of the form everything
 * after the summary is kept back; pages without a summary pass through.
 */
public final class ErrorSummary extends AbstractTemplateHandler {

    private static final String MARK = "data-summary";

    private @Nullable SummarizedForm form;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (form == null && tag.hasAttribute(MARK)) {
            form = new SummarizedForm(tag.getAttributeValue(MARK), getContext().getModelFactory());
            super.handleOpenElement(getContext().getModelFactory().removeAttribute(tag, MARK));
        } else if (form == null) {
            super.handleOpenElement(tag);
        } else {
            form.open(tag);
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (form == null) {
            super.handleStandaloneElement(tag);
        } else {
            form.standalone(tag);
        }
    }

    @Override
    public void handleText(IText text) {
        if (form == null) {
            super.handleText(text);
        } else {
            form.text(text);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        SummarizedForm present = form;
        if (present == null) {
            super.handleCloseElement(tag);
        } else {
            present.close(tag);
            if (is(tag, "form") || is(tag, "main")) {
                form = null;
                present.written().forEach(this::pass);
            }
        }
    }

    @Override
    public void handleComment(IComment comment) {
        if (form == null) {
            super.handleComment(comment);
        }
    }

    private void pass(ITemplateEvent event) {
        ITemplateHandler next = getNext();
        if (event instanceof IText text) {
            next.handleText(text);
        } else if (event instanceof IOpenElementTag open) {
            next.handleOpenElement(open);
        } else if (event instanceof ICloseElementTag close) {
            next.handleCloseElement(close);
        } else if (event instanceof IStandaloneElementTag standalone) {
            next.handleStandaloneElement(standalone);
        }
    }

    static boolean is(IElementTag tag, String name) {
        return tag.getElementCompleteName().equals(name);
    }
}
