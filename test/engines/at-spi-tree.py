# Prints the accessibility tree of a page as JSON, as AT-SPI gives it to assistive technology. The argument is the title of
# the page. Needs the D-Bus session of the browser.
import json
import sys
import time

import pyatspi

DOCUMENTS = (pyatspi.ROLE_DOCUMENT_WEB, pyatspi.ROLE_DOCUMENT_FRAME)
TIMEOUT = 60  # seconds


def find(node, title):
    """The document with that title in an application, or None."""
    if node.getRole() in DOCUMENTS:
        return node if node.name == title else None
    for child in children(node):
        document = find(child, title)
        if document:
            return document
    return None


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child]


def optional(read):
    """What an interface gives that not every node has."""
    try:
        return read()
    except NotImplementedError:
        return ""


def tree(node):
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "text": optional(lambda: node.queryText().getText(0, -1)),
        "lang": node.objectLocale,
        "target": optional(lambda: node.queryHyperlink().getURI(0)),
        "description": node.description,
        "states": [pyatspi.stateToString(state) for state in node.getState().getStates()],
        "attributes": dict(attribute.split(":", 1) for attribute in node.getAttributes()),
        "children": [tree(child) for child in children(node)],
    }


def read(title):
    """The tree, read again where the page changes meanwhile: two readings must be the same."""
    end = time.time() + TIMEOUT
    last = None
    while time.time() < end:
        try:
            applications = children(pyatspi.Registry.getDesktop(0))
            document = next(filter(None, (find(each, title) for each in applications)), None)
            found = tree(document) if document else None
        except Exception as error:
            found = None
            print(error, file=sys.stderr)
        if found and found == last:
            return found
        last = found
        time.sleep(0.4)
    sys.exit(f"No page has the title {title}.")


print(json.dumps(read(sys.argv[1])))
