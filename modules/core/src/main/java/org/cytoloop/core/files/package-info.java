/**
 * Files that appear under their name only when they are complete, the hash by which contents are told apart, safe
 * XML.
 *
 * <p><strong>EVOLVING</strong> since 0.1.
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
package org.cytoloop.core.files;

import org.cytoloop.core.api.Stability;
