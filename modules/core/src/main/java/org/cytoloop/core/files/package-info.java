/** Files that appear under their name only when they are complete, and the hash by which contents are told apart. */
package org.cytoloop.core.files;
