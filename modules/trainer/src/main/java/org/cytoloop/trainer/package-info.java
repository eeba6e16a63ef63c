/** The trainer window and its commands: trains classifiers, live and by rounds, and tells how good they are. */
package org.cytoloop.trainer;
