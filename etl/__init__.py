"""Turn newspaper issues into a warehouse of campaign terms, meetings and officials."""
