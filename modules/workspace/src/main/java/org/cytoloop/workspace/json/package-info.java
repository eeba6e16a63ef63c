/** The JSON of journal and tables. */
package org.cytoloop.workspace.json;
