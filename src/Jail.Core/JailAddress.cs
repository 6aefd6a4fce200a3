using System.Net;

namespace Jail.Core;

/// <summary>An address of a jail, IPv4 or IPv6, with the pool it was taken from.</summary>
/// <param name="Address">The jail's own address.</param>
/// <param name="PrefixLength">Length of the network's prefix, bits.</param>
/// <param name="Gateway">Next hop of the default route of this family; null leaves the family without one.</param>
/// <param name="Pool">Name of the address pool.</param>
public sealed record JailAddress(IPAddress Address, int PrefixLength, IPAddress? Gateway, string Pool)
{
    public IPNetwork Network => new(AddressRange.Mask(Address, PrefixLength), PrefixLength);
}
