namespace Jail.Architecture.Tests;

internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Jail.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in a checkout.");
        return folder.FullName;
    }
}
