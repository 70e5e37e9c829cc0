package fi.verkosto.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests their {@link Visitors}, who leave with the test, or with the class that had them before all its tests; skips tests, or fails, where there is no browser. */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is on the PATH");
        }
        if (Chromium.isRequired()) {
            throw new IllegalStateException(Chromium.HOW_TO_GET_ONE);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(Chromium.HOW_TO_GET_ONE);
        }
        return ConditionEvaluationResult.disabled(Chromium.HOW_TO_GET_ONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
        ApplicationContext program = SpringExtension.getApplicationContext(context);
        String address = "http://127.0.0.1:" + program.getEnvironment().getRequiredProperty("local.server.port");
        Visitors visitors = new Visitors(chromium.browser(), address);
        context.getStore(NAMESPACE).put(Visitors.class, visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            context.getExecutionException().ifPresent(failure -> visitors.photograph(context.getUniqueId()));
        }
    }
}
