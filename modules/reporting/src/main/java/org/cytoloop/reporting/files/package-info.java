/** Reports as files: from an open study to HTML or PDF. */
package org.cytoloop.reporting.files;
