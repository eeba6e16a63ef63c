/** The window that makes the report. */
package org.cytoloop.report;
