/**
 * Progress, cancellation, parallel loops with deterministic results, and problems told in one sentence.
 *
 * <p><strong>STABLE</strong> since 0.1. {@code TaskContext} is made by whoever calls a provider; plug-ins call it, and their
 * tests use {@code TaskContext.quiet}.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.core.task;

import org.cytoloop.core.api.Stability;
