/** Progress, cancellation, parallel loops with deterministic results, and problems told in one sentence. */
package org.cytoloop.core.task;
