/**
 * A study on disk: {@link org.cytoloop.workspace.Study} opens or creates one, every change is one transaction that
 * writes the journal, and the labels are what replaying the journal gives.
 */
package org.cytoloop.workspace;
