/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;

/** Whether providers are found where Cytoloop looks for them. */
public final class Registration {
    private Registration() {}

    /**
     * Finds a provider as the workbench does, among those registered on the class path of the test.
     *
     * @param service the interface it is registered for
     * @param id its id
     * @return the registered provider; fails, saying what may be missing, when there is none
     */
    public static <T extends Provider> T find(Class<T> service, String id) {
        List<T> all = Services.all(service);
        for (T provider : all) {
            if (provider.id().equals(id)) {
                return provider;
            }
        }
        return fail("No " + service.getSimpleName() + " of id " + id + " is registered; there are "
                + all.stream().map(Provider::id).toList() + ". Is its class annotated with @ServiceProvider(service = "
                + service.getSimpleName()
                + ".class), public, with a public constructor without parameters that does not"
                + " throw? Does META-INF/services in the compiled classes name it? (Since JDK 23 javac runs annotation"
                + " processors only when told to: -proc:full.)");
    }
}
