package fi.verkosto.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets the error summary of every page be written after its form. */
@Component
class ErrorSummaryDialect extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    ErrorSummaryDialect() {
        super("Error summary");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, ErrorSummary.class, PRECEDENCE));
    }
}
