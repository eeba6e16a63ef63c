/** What Bio-Formats found out about a file, kept under a seal so that only what this user's program wrote is loaded. */
package org.cytoloop.bioformats.memo;
