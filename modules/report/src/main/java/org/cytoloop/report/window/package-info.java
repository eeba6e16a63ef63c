/** The dialog that makes the report. */
package org.cytoloop.report.window;
