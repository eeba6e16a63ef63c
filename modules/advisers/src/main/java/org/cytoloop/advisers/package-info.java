/** What a careful expert would advise, one class for each matter. */
package org.cytoloop.advisers;
