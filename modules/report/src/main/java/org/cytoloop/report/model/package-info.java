/** What is to be reported, and how far it is; without windows. */
package org.cytoloop.report.model;
