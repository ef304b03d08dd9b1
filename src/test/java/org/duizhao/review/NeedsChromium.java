package org.duizhao.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that need a browser. On a machine without one they do not run, and that is said loudly. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {
    /** Whether this machine has one. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.isHere()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            if (context.getTestMethod().isEmpty()) {
                System.err.printf(
                        "%n*** NOT RUN: %s. The review page was not tested in a browser: this machine has no chromium with"
                                + " chromedriver (Debian: chromium, chromium-driver). ***%n%n",
                        context.getDisplayName());
            }
            return ConditionEvaluationResult.disabled("no chromium with chromedriver on the path");
        }
    }
}
