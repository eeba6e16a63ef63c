/**
 * The words of the domain: slices, stainings, cells, labels, samples, batches, rounds and calls.
 *
 * <p><strong>EVOLVING</strong> since 0.1, but for what plug-ins make or take in every service, which is <strong>STABLE</strong>:
 * {@code Cells}, {@code CellRef}, {@code Region}, {@code Label}, {@code StudySettings}, {@code Staining}, {@code
 * DetectionMode}. The other values grow with studies: read what you need of them and do not call their constructors, nor
 * take them apart by patterns; switch over their enums with a default.
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
package org.cytoloop.core.model;

import org.cytoloop.core.api.Stability;
