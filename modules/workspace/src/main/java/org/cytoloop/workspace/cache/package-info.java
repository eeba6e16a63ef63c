/** Feature matrices in files that can be deleted at any time. */
package org.cytoloop.workspace.cache;
