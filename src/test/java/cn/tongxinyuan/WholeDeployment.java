package cn.tongxinyuan;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Names the test runner's servlet where the container adapter missed it: it reads the server's list of servlets while
 * the server still writes it, and on a busy machine sees only the beginning.
 */
public class WholeDeployment implements LoadableExtension {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.observer(Completion.class);
    }

    /** Made by Arquillian. */
    public static class Completion {

        @Inject
        Instance<ProtocolMetaData> deployed;

        public void complete(@Observes AfterDeploy event) {
            for (HTTPContext context : deployed.get().getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER) == null) {
                    context.add(new Servlet(RUNNER, "/"));
                }
            }
        }
    }
}
