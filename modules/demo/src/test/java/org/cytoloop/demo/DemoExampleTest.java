/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.testkit.ExampleStudyContract;
import org.junit.jupiter.api.Test;

class DemoExampleTest extends ExampleStudyContract {
    @Override
    protected ExampleStudy example() {
        return new DemoExample(DemoStudy.MIN_SIZE);
    }

    @Override
    protected ExampleStudy.Written write(ExampleStudy example, Path target, TaskContext task) throws Exception {
        return DemoStudyTest.withWriter(() -> example.write(target, task));
    }

    @Test
    void isRegistered() throws Exception {
        assertEquals("demo", Services.first(ExampleStudy.class, "example").id());
    }
}
